using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>A check scheme (校核方案) of the department's own. Those that come with the system are in <see cref="ShippedSchemes"/>.</summary>
public sealed class CheckScheme : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Name { get; set; }

    /// <summary>Codes of the rules, separated by blanks.</summary>
    public required string Codes { get; set; }

    /// <summary>UTC; no longer offered from then on. Runs keep their own copy of name and codes.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public int Version { get; set; }
}
