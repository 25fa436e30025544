namespace PartyBuilding.Core.Returns.Forms;

/// <summary>One version of a form as loaded into the database. Returns point at it for ever.</summary>
public sealed class ReturnForm
{
    public int Id { get; init; }

    public required string Code { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required int EffectiveFrom { get; init; }

    public int? EffectiveTo { get; init; }

    public required FormFrequency Frequency { get; init; }

    /// <summary>The whole <see cref="FormDefinition"/> as JSON.</summary>
    public required string Definition { get; init; }

    public List<ReturnFormItem> Items { get; init; } = [];
}
