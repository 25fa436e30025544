using PartyBuilding.Core.Quality.Merging;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>Which record stays, and which field comes from which.</summary>
public sealed class MergeForm
{
    public Guid Keep { get; set; }

    public Guid Other { get; set; }

    public int KeepVersion { get; set; }

    public int OtherVersion { get; set; }

    /// <summary>Fields taken from the other record.</summary>
    public List<string> Take { get; set; } = [];

    public MergeMistake Mistaken { get; set; }

    public string? Reason { get; set; }

    public MergeView? View { get; set; }
}
