using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>A branch that need not file a form for some months (免报), with the ground for it.</summary>
public sealed class ReturnExemption : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public required string FormCode { get; init; }

    /// <summary>yyyyMM, first month exempted.</summary>
    public required int FromMonth { get; init; }

    /// <summary>yyyyMM, first month no longer exempted.</summary>
    public required int ToMonth { get; set; }

    public required string Reason { get; init; }

    /// <summary>The approval it rests on: title and number.</summary>
    public required string Document { get; init; }

    public int Version { get; set; }
}
