using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>
/// The share of a month's dues sent to the level above (按月上缴, L1916). 上缴 of a branch and month is the sum of
/// <see cref="AmountFen"/> by the month of <see cref="SentOn"/>, those sent back left out. Each step supersedes the row.
/// </summary>
public sealed class DuesRemittance : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Who receives it.</summary>
    public required int ToId { get; init; }

    public Organisation? To { get; init; }

    /// <summary>The month whose dues it is a share of, yyyyMM.</summary>
    public required int Month { get; init; }

    /// <summary>What was received that month, in fen.</summary>
    public required long ReceivedFen { get; init; }

    /// <summary>The share, in parts of a hundred.</summary>
    public required int Percent { get; init; }

    public required long AmountFen { get; init; }

    public required DateOnly SentOn { get; init; }

    public required string Voucher { get; init; }

    /// <summary>Why the amount is not the share.</summary>
    public string? Note { get; init; }

    public required DuesRemittanceStatus Status { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string? AnswerVoucher { get; set; }

    public string? Answer { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal DuesRemittance Next(long no)
    {
        this.Supersede(no);
        var next = (DuesRemittance)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
