namespace PartyBuilding.Core.Campaigns;

/// <param name="Version">Recording number of the answers that the form showed; nought for the first.</param>
public sealed record RecordLookBack(Guid BatchKey, Guid BranchKey, long Version, DateOnly HeldOn, IReadOnlyList<LookBackLine> Answers);
