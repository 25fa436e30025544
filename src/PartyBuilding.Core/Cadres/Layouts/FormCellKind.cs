namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>What a cell of the form holds.</summary>
public enum FormCellKind
{
    Label,

    /// <summary>A heading beside a tall cell, its characters one under the other.</summary>
    UprightLabel,

    /// <summary>A short value in the middle.</summary>
    Value,

    /// <summary>A long text from the top left.</summary>
    LongText,

    Photo,

    /// <summary>Room for an opinion, with the place of seal and date below.</summary>
    Opinion,
}
