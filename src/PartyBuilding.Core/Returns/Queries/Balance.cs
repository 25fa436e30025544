namespace PartyBuilding.Core.Returns.Queries;

/// <summary>期初 + 增加 − 减少 = 期末.</summary>
public sealed record Balance(long? Start, long? In, long? Out, long? End);
