using PartyBuilding.Core.Quality.Schemes;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>A check scheme of the department's own.</summary>
public sealed class SchemeForm
{
    public Guid? SubmissionId { get; set; }

    public int? Version { get; set; }

    public string? Name { get; set; }

    public List<string> Codes { get; set; } = [];

    /// <summary>The scheme that is changed; null for a new one.</summary>
    public Guid? Key { get; set; }

    public IReadOnlyList<SchemeRule> Rules { get; set; } = [];
}
