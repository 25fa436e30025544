namespace PartyBuilding.Core.Audit;

/// <summary>A value that no audit row shows: the row says only that it changed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ProtectedAttribute : Attribute;
