namespace PartyBuilding.Core.Appraisals;

/// <summary>The special organisation-life meeting of the year as the register of meetings has it.</summary>
/// <param name="Key">Of the meeting.</param>
public sealed record YearMeeting(Guid Key, DateOnly On, int Due, int Present, string Topic);
