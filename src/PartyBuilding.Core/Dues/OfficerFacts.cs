namespace PartyBuilding.Core.Dues;

/// <summary>Somebody about to take a post of dues work.</summary>
/// <param name="Other">The incompatible post the same person holds at the same time.</param>
public sealed record OfficerFacts(DuesPost Post, DateOnly TrainedOn, DateOnly FromOn, DuesPost? Other);
