namespace PartyBuilding.Core.Dues;

/// <summary>Life of a remittance.</summary>
public enum DuesRemittanceStatus : byte
{
    /// <summary>已上缴，待确认.</summary>
    Sent = 1,

    /// <summary>上级已确认收到.</summary>
    Confirmed = 2,

    /// <summary>上级退回.</summary>
    SentBack = 3,
}
