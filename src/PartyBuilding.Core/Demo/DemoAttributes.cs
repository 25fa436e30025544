namespace PartyBuilding.Core.Demo;

/// <summary>What the ledger says of one member on one day, as known at one number: everything a return counts by.</summary>
public readonly record struct DemoAttributes(
    string? Sex, DateOnly? Birth, string? Ethnicity, string? Education, string? Standing, string? Floating, bool OutOfContact, bool Hardship);
