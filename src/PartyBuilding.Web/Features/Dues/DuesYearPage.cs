using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A yearly return with its steps.</summary>
public sealed class DuesYearPage(DuesYearRecord record, DuesStepForm step, bool mayManage, bool mayExport)
{
    public DuesYearRecord Record { get; } = record;

    public DuesStepForm Step { get; } = step;

    public bool MayManage { get; } = mayManage;

    public bool MayExport { get; } = mayExport;

    public string At => $"/dues/units/{Record.Unit.Key}/years/{Record.Year}";

    public bool CanFill => MayManage && Record.IsOpen;

    public bool CanSend => CanFill && Record.Key is not null;

    public bool CanAudit => MayManage && Record is { MayAudit: true, Status: DuesYearStatus.SentUp };

    public bool CanSendBack => MayManage && Record is { MayAudit: true, Status: DuesYearStatus.SentUp or DuesYearStatus.Audited };

    /// <summary>Those not audited first.</summary>
    public IEnumerable<DuesYearRow> Below => Record.Below.OrderBy(b => b.Status == DuesYearStatus.Audited).ThenBy(b => b.Status is null);
}
