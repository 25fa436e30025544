namespace PartyBuilding.Core.LifeMeetings;

/// <summary>A member leader's double organisation life in a year (手册2008 L1734, L1749).</summary>
public sealed record DoubleLifeRow(Guid? PersonKey, string Name, string? Post, string? Branch, DateOnly? BranchLifeOn, DateOnly? BodyLifeOn)
{
    /// <summary>Only with both (宝山党建 2005 C3).</summary>
    public bool IsDouble => BranchLifeOn is not null && BodyLifeOn is not null;
}
