SECTIONED "people sectioned" weight=PEOPLE
  verb OBJECT section
KILLED
  verb OBJECT smother dead
