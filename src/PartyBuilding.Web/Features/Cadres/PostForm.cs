using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>A post taken up, put right or given up.</summary>
public sealed class PostForm
{
    public Guid? SubmissionId { get; set; }

    public int Version { get; set; }

    public string? Unit { get; set; }

    public string? ShortUnit { get; set; }

    public string? Title { get; set; }

    public string? LevelCode { get; set; }

    public bool IsMain { get; set; }

    public bool IsInTeam { get; set; }

    public short Order { get; set; } = 1;

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Document { get; set; }

    public string? RemovalDocument { get; set; }

    public Guid? OrganisationKey { get; set; }

    public DateOnly? TermEndsOn { get; set; }

    public DateOnly? ProbationUntil { get; set; }

    public DateOnly? ConfirmedOn { get; set; }

    public ExchangeClass? Exchange { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    /// <summary>Null for a new post.</summary>
    [BindNever, ValidateNever]
    public CadrePostRow? Post { get; set; }

    public static IReadOnlyList<SelectListItem> Exchanges { get; } =
        [.. Enum.GetValues<ExchangeClass>().Where(c => c != ExchangeClass.None).Select(c => new SelectListItem(PostWords.Title(c), c.ToString()))];

    // Validation reads it before the record is there.
    public string At => Head?.At ?? "";

    public string Action => Post is { } post ? $"{At}/posts/{post.Key}" : $"{At}/posts/new";

    public void Take(CadrePostRow post)
    {
        (Unit, ShortUnit, Title, LevelCode, IsMain, IsInTeam, Order) = (post.Unit, post.ShortUnit, post.Title, post.LevelCode, post.IsMain, post.IsInTeam, post.Order);
        (OrganisationKey, TermEndsOn, ProbationUntil, ConfirmedOn, Exchange) = (post.OrganisationKey, post.TermEndsOn, post.ProbationUntil, post.ConfirmedOn, post.Exchange == ExchangeClass.None ? null : post.Exchange);
        (From, Until, Document, RemovalDocument) = (post.From, post.Until == Recorded.Open ? null : post.Until, post.Document, post.RemovalDocument);
    }
}
