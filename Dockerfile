# syntax=docker/dockerfile:1
# Two stages: the first builds as on a desk, the second holds the service and a Java run-time, nothing else.
#
#   docker build -t rashomon .
#   docker run --rm -v rashomon-data:/data rashomon keys create NAME admin
#   docker run --read-only --tmpfs /tmp -p 8080:8080 -v rashomon-data:/data rashomon
#
# While it runs it calls nothing: no model, page or schema is fetched, so it may live in a network without a way out.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
# The libraries change seldom: a layer of their own, fetched again only when pom.xml changes.
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn --batch-mode --no-transfer-progress dependency:go-offline
COPY src src
RUN mvn --batch-mode --no-transfer-progress -DskipTests package

FROM eclipse-temurin:25-jre
# A user without a name, a home or rights; numeric, so that a platform can see that it is not root.
RUN mkdir /data && chown 10001:10001 /data
COPY --from=build --chown=root:root /src/target/quarkus-app/lib/ /app/lib/
COPY --from=build --chown=root:root /src/target/quarkus-app/quarkus/ /app/quarkus/
COPY --from=build --chown=root:root /src/target/quarkus-app/app/ /app/app/
COPY --from=build --chown=root:root /src/target/quarkus-app/quarkus-run.jar /app/
COPY --chown=root:root LICENSE NOTICE bin/jvm.options /app/
# One start is rehearsed here, by the Java machine that will run it, and its classes are kept: half the time to start.
RUN java @/app/jvm.options -XX:AOTCacheOutput=/app/app.aot -jar /app/quarkus-run.jar rehearse
USER 10001:10001
# The only folder that the service writes to.
VOLUME /data
WORKDIR /data
# One arena of the C library instead of one per thread: 11 MB less.
ENV MALLOC_ARENA_MAX=1
# Behind the container's port mapping every caller comes from elsewhere: without an API key the service refuses to start
# (`docker run … rashomon keys create NAME admin` makes one; RASHOMON_ACCESS_WITHOUT_KEYS=true lets everybody call).
ENV QUARKUS_HTTP_HOST=0.0.0.0 RASHOMON_DATA=/data
EXPOSE 8080
# The image has no curl: bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "@/app/jvm.options", "-XX:AOTCache=/app/app.aot", "-jar", "/app/quarkus-run.jar"]
