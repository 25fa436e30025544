using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Adding a member, or putting one right. Field names are those of the commands.</summary>
public sealed class MemberForm : PersonForm
{
    public Guid? SubmissionId { get; set; }

    public int Version { get; set; }

    public PostingKind? Way { get; set; }

    public DateOnly? JoinedOn { get; set; }

    public DateOnly? BecameFullOn { get; set; }

    public DateOnly? ArrivedOn { get; set; }

    public string? OutsideName { get; set; }

    /// <summary>Number of the letter the member brought; with it the receipt is owed.</summary>
    public string? LetterNumber { get; set; }

    public string? DuesPaidTo { get; set; }

    public string? PartyGroup { get; set; }

    /// <summary>A branch asks for the correction instead of making it.</summary>
    public bool IsProposal { get; set; }

    /// <summary>Members of one name and birth date, shown when the form comes back.</summary>
    public IReadOnlyList<Namesake> Namesakes { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Ways { get; } =
    [
        new("新发展（支部大会接收为预备党员）", nameof(PostingKind.Admitted)),
        new("转入或补录（原为党员，从区外转来）", nameof(PostingKind.TransferredIn)),
    ];
}
