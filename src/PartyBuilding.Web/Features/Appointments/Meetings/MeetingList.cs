using PartyBuilding.Core.Appointments.Votes;

namespace PartyBuilding.Web.Features.Appointments.Meetings;

/// <summary>A page of meetings.</summary>
public sealed record MeetingList(IReadOnlyList<MeetingRow> Rows, int Page, int Total, bool MayManage);
