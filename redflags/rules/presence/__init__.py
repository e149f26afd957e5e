"""What candidates do about being seen: live video, simple live tests, meeting in person, answering for themselves."""
