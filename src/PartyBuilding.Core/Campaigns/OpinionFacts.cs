namespace PartyBuilding.Core.Campaigns;

public sealed record OpinionFacts(
    DateOnly ReceivedOn, DateOnly? DueOn, DateOnly? ClosedOn, bool HasMeasure, bool HasResponsible, bool HasExplanation, OpinionResult Result, DateOnly Today);
