using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Organisations;

/// <summary>A unit (单位): a workplace, village or residents' area. It is no party organisation; links say which one stands in it.</summary>
public sealed class Unit : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Name { get; set; }

    /// <summary>Unified social credit code (统一社会信用代码), 18 characters; unique where known.</summary>
    public string? CreditCode { get; set; }

    public int Version { get; set; }
}
