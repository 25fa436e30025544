using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A list of remittances, with the reader's own sending up where there is one.</summary>
public sealed record DuesRemittanceListPage(
    DuesRemittanceList List, IReadOnlyDictionary<DuesRemittanceList, int> Counts, DuesRemittancePage Page, DuesUnit? Own, int Year, bool MayManage)
{
    public static readonly IReadOnlyList<(DuesRemittanceList List, string Title)> Lists =
    [
        (DuesRemittanceList.ToConfirm, "待我确认"), (DuesRemittanceList.Waiting, "待上级确认"), (DuesRemittanceList.SentBack, "退回的"), (DuesRemittanceList.All, "全部"),
    ];

    /// <summary>A base-level committee sends up what it has confirmed.</summary>
    public bool CanRemit => MayManage && Own is { IsBranch: false } && Core.Organisations.OrganisationPath.Depth(Own.Path) == 2;

    public DuesStepForm Step { get; init; } = new();

    public string? Month { get; init; }
}
