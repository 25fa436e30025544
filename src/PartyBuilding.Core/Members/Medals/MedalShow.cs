namespace PartyBuilding.Core.Members.Medals;

/// <summary>Which part of a year's list.</summary>
public enum MedalShow
{
    All,

    /// <summary>未颁发.</summary>
    Todo,

    /// <summary>已颁发.</summary>
    Done,
}
