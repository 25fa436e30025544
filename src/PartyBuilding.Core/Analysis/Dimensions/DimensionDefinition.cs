namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>A dimension, as the file has it. It puts every counted subject into exactly one category.</summary>
public sealed record DimensionDefinition
{
    /// <summary>Stable: addresses and saved analyses hold it.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required AnalysisSubject Subject { get; init; }

    /// <summary>Where the value stands; the subject knows it by this name.</summary>
    public required string Source { get; init; }

    /// <summary>Code table of the groups and prefixes.</summary>
    public string? Standard { get; init; }

    /// <summary>What those without a value are called; often that is the fact itself (没有流动登记).</summary>
    public string Empty { get; init; } = "未填";

    /// <summary>What those are called of whom it cannot be asked.</summary>
    public string NotApplicable { get; init; } = "不适用";

    /// <summary>Raised with every change of what the categories mean.</summary>
    public int Version { get; init; } = 1;

    public IReadOnlyList<DefinitionChange> Changes { get; init; } = [];

    /// <summary>Empty where the tree gives them.</summary>
    public IReadOnlyList<CategoryDefinition> Categories { get; init; } = [];

    public bool IsOfTree => Categories.Count == 0;

    /// <summary>The changes that lie between two days.</summary>
    public IEnumerable<DefinitionChange> Between(DateOnly one, DateOnly other)
        => Changes.Where(c => c.From > (one < other ? one : other) && c.From <= (one < other ? other : one));
}
