namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Days of a stage, both included; without a first day it runs until the last.</summary>
public sealed record StageDays(SelectionStage Stage, DateOnly? From, DateOnly? To);
