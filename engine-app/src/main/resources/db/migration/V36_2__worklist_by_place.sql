-- Lists of whatever item and light: one range a lane.
create index worklist_lane_place on worklist (lane, assignee, place, department, process_key, applicant_name);
