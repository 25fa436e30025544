using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>A meeting of the register, or one that an earlier row of the sheet brings.</summary>
/// <param name="Line">Row of the sheet; 0 for the register's own.</param>
internal sealed record KnownMeeting(
    Guid Key, int BranchId, MeetingKind Kind, DateOnly On, Guid? GroupKey, Guid? DriveKey, string Topic, int Due, int Present, int MadeUp, int Line = 0);
