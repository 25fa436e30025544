namespace PartyBuilding.Core.Imports;

/// <summary>What it means that a row of the sheet is new.</summary>
public enum ImportWay : byte
{
    /// <summary>期初建账: they have been members of the branch all along; no month shows a movement.</summary>
    Opening = 1,

    /// <summary>转入（补录）: each is an increase in the month of arrival, as when entered by hand.</summary>
    Arrival = 2,

    /// <summary>登记: what stands in the sheet is written down with its own days (党组织、班子).</summary>
    Recorded = 3,

    /// <summary>申请转接: each row asks for the transfer of one member; it goes on as every application does.</summary>
    Application = 4,

    /// <summary>补记: transfers that were carried out on paper, with their day and letter.</summary>
    OnPaper = 5,
}
