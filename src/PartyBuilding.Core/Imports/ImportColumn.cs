namespace PartyBuilding.Core.Imports;

/// <summary>One column of a sheet that we read and write: template, mapping, checks and export all go by it.</summary>
/// <param name="Key">Name of the field, as the entry form and the rules call it.</param>
/// <param name="Title">Head in our template and export.</param>
/// <param name="Aliases">Heads under which other people's sheets carry it.</param>
/// <param name="Required">A sheet without it cannot be imported.</param>
/// <param name="Help">What is to stand in it, for the template and the mapping page.</param>
public sealed record ImportColumn(string Key, string Title, bool Required, string Help, params IReadOnlyList<string> Aliases)
{
    /// <summary>A value as it may stand in a row, for the template.</summary>
    public string Example { get; init; } = "";

    public double Width { get; init; } = 14;

    /// <summary>Its values are personal numbers: findings show three digits and stars.</summary>
    public bool IsSecret { get; init; }
}
