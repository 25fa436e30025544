namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>One cell summed over the arrived returns of one row.</summary>
internal sealed record RowSum(string RowPath, string Key, long Sum);
