namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A return that has not arrived.</summary>
/// <param name="Lead">Parameter that says how early its kind is reminded of.</param>
/// <param name="Ahead">Working days from today to the day it is due.</param>
public sealed record DueReturn(string Lead, DateOnly Due, int Ahead);
