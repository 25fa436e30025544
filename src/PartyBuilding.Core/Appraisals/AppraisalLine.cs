using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Appraisals;

/// <summary>One member's line as pages and papers show it.</summary>
/// <param name="IsHere">Still on the books of the branch.</param>
/// <param name="ToPersonalFile">Goes into the personal file besides the unit's archive.</param>
public sealed record AppraisalLine(
    Guid Key, Guid PersonKey, string Name, string? SexCode, DateOnly? BirthDate, DateOnly? JoinedOn, MemberStanding Standing, EntryPlace Place, string? PlaceNote,
    DateOnly? SelfCheckedOn, string? SelfCheck, string? ResultCode, string? Result, string? Comment, string? Evidence, DateOnly? CommentedOn,
    DateOnly? FeedbackOn, string? FeedbackBy, string? Demand, DateOnly? MeasureOn, string? Measure, DateOnly? FiledOn, bool PersonalFile, bool IsHere, bool ToPersonalFile)
{
    /// <summary>Whether the round waits for this member.</summary>
    public bool IsDue => CommentedOn is not null || (Place == EntryPlace.Due && IsHere);
}
