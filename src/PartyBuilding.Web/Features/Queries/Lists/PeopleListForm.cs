namespace PartyBuilding.Web.Features.Queries.Lists;

/// <summary>Every form on the page of a list.</summary>
public sealed class PeopleListForm
{
    public int Version { get; set; }

    public List<Guid> People { get; set; } = [];

    public string? ListName { get; set; }

    public bool Shared { get; set; }

    /// <summary>Lock it, or open it again.</summary>
    public bool Lock { get; set; }

    /// <summary>The list to merge with.</summary>
    public Guid? Other { get; set; }

    /// <summary>Name or initials of somebody to add.</summary>
    public string? Find { get; set; }

    public Guid SubmissionId { get; set; }

    public int Page { get; set; } = 1;
}
