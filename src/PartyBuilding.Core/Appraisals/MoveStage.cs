namespace PartyBuilding.Core.Appraisals;

/// <summary>Goes on to a stage.</summary>
public sealed record MoveStage(Guid Key, int Version, AppraisalStage To, DateOnly On);
