namespace PartyBuilding.Core.Dues;

/// <summary>Somebody in a post of dues work.</summary>
public sealed record DuesOfficerRow(Guid Key, string Name, DuesPost Post, DateOnly TrainedOn, DateOnly FromOn, DateOnly? ToOn);
