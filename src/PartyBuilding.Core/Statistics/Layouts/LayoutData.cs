using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>What goes into a layout.</summary>
internal sealed record LayoutData
{
    public required FormDefinition Form { get; init; }

    /// <summary>By the words of <see cref="LayoutNames.Heads"/>.</summary>
    public required IReadOnlyDictionary<string, string> Heads { get; init; }

    public IReadOnlyDictionary<(LayoutPart Part, string Key), long?> Figures { get; init; } = new Dictionary<(LayoutPart, string), long?>();

    /// <summary>By item.</summary>
    public IReadOnlyDictionary<string, string?> Words { get; init; } = new Dictionary<string, string?>();

    /// <summary>For a roll-up; null for one return.</summary>
    public RollUpTable? Table { get; init; }
}
