namespace PartyBuilding.Core.Campaigns;

/// <summary>What is about to be recorded of one member.</summary>
public sealed record TaskFacts(
    string Name, DateOnly? AttendedOn, DateOnly? AnalysedOn, DateOnly? OpinionOn, DateOnly? FedBackOn, bool HasFeeder, bool FeedsSelf,
    DateOnly StartedOn, DateOnly Today);
