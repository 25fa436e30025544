namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A category of a dimension, by their keys.</summary>
public sealed record CategoryChoice(string Dimension, string Category)
{
    public override string ToString() => $"{Dimension}:{Category}";

    /// <summary>Null where it is none.</summary>
    public static CategoryChoice? Read(string? text)
        => text?.Split(':') is [{ Length: > 0 } dimension, { Length: > 0 } category] ? new CategoryChoice(dimension, category) : null;
}
