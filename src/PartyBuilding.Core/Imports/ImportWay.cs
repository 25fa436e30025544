namespace PartyBuilding.Core.Imports;

/// <summary>What it means that a person of the sheet is new.</summary>
public enum ImportWay : byte
{
    /// <summary>期初建账: they have been members of the branch all along; no month shows a movement.</summary>
    Opening = 1,

    /// <summary>转入（补录）: each is an increase in the month of arrival, as when entered by hand.</summary>
    Arrival = 2,
}
