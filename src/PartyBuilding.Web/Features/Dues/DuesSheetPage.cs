using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A branch's month with its forms.</summary>
public sealed class DuesSheetPage(DuesSheetRecord record, DuesPayForm pay, DuesOtherForm other, DuesStepForm step, bool mayManage, bool mayExport)
{
    public DuesSheetRecord Record { get; } = record;

    public DuesPayForm Pay { get; } = pay;

    public DuesOtherForm Other { get; } = other;

    public DuesStepForm Step { get; } = step;

    public bool MayManage { get; } = mayManage;

    public bool MayExport { get; } = mayExport;

    public string At => $"/dues/sheets/{Record.Key}";

    public bool IsOpen => Record.Status == DuesSheetStatus.Open;

    public bool CanPay => MayManage && IsOpen;

    public bool CanRemit => MayManage && !IsOpen && Record.Share.ReceivedFen > 0 && Record.Remittance is null or { Status: DuesRemittanceStatus.SentBack };

    public bool CanReopen => MayManage && !IsOpen && Record.MayReopen && Record.Remittance is null or { Status: DuesRemittanceStatus.SentBack };

    public IReadOnlyList<SelectListItem> People { get; } = [.. record.Members.Select(m => new SelectListItem(m.IsHere ? m.Name : $"{m.Name}（已离开）", m.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new("补交、预交", nameof(DuesOtherKind.OtherMonths)), new("代交本月", nameof(DuesOtherKind.OnBehalf)), new("退还", nameof(DuesOtherKind.Refund)),
    ];

    /// <summary>What may be said of a line beside the tick.</summary>
    public static IReadOnlyList<(PayWay Way, string Words)> Ways(DuesSheetRow row) => row switch
    {
        { State: DuesChargeState.NoStandard } => [(PayWay.Amount, "按填写的金额交")],
        { State: DuesChargeState.Exempted, ByHand: true } or { State: DuesChargeState.Delayed, ByHand: true } => [(PayWay.Amount, "按填写的金额交"), (PayWay.Due, "恢复应交")],
        { OwedFen: 0 } => [(PayWay.Amount, "自愿多交")],
        _ => [(PayWay.Amount, "按填写的金额交"), (PayWay.Delay, "缓交"), (PayWay.Exempt, "本月免交")],
    };
}
