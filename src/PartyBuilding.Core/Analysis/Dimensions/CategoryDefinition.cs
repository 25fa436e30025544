namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>A category of a dimension, as the file has it: by codes, by whole years or numbers, or by days.</summary>
public sealed record CategoryDefinition
{
    /// <summary>Stable: addresses and saved analyses hold it.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Every code of the table's group of this name.</summary>
    public string? Group { get; init; }

    /// <summary>Every code of the table that begins so.</summary>
    public string? Prefix { get; init; }

    /// <summary>Every other code.</summary>
    public bool Rest { get; init; }

    /// <summary>Whole years since the day, or the number, at least.</summary>
    public int? From { get; init; }

    /// <summary>And at most.</summary>
    public int? To { get; init; }

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>The day lies before the day asked about.</summary>
    public bool Passed { get; init; }

    /// <summary>The day comes within so many months.</summary>
    public int? WithinMonths { get; init; }

    /// <summary>The day is further off than so many months.</summary>
    public int? BeyondMonths { get; init; }
}
