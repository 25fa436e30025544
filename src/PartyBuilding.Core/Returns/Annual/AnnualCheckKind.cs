namespace PartyBuilding.Core.Returns.Annual;

/// <summary>What a check compares.</summary>
public enum AnnualCheckKind : byte
{
    /// <summary>表内: cells of one table, or a cell by itself.</summary>
    Inside = 1,

    /// <summary>表间: cells of several tables, of another form, or of the units below.</summary>
    Between = 2,

    /// <summary>与上年.</summary>
    LastYear = 3,
}
