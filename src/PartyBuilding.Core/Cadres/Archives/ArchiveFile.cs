using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>The personnel file of a cadre (干部人事档案) with its keeper. A change of anything in it makes the file itself newer.</summary>
public sealed class ArchiveFile : IVersioned
{
    public const int LongestNumber = 40;

    public const int LongestPlace = 80;

    /// <summary>Any line about a file: a basis, a unit, a number.</summary>
    public const int LongestLine = 120;

    public const int LongestText = 400;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required ArchiveKind Kind { get; init; }

    /// <summary>管档单位: its scope decides who reads and who writes.</summary>
    public required int CustodianId { get; init; }

    public Organisation? Custodian { get; init; }

    /// <summary>档号.</summary>
    public required string Number { get; set; }

    /// <summary>存放位置.</summary>
    public string? Place { get; set; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>Passed on: no longer kept here from this day on.</summary>
    public DateOnly? PassedOn { get; set; }

    public List<ArchiveMaterial> Materials { get; init; } = [];

    public List<ArchiveStep> Steps { get; init; } = [];

    public List<ArchiveUse> Uses { get; init; } = [];

    public List<ArchiveTransfer> Transfers { get; init; } = [];

    public int Version { get; set; }

    /// <summary>All eight steps have been done.</summary>
    public bool IsArranged => Steps.Exists(s => s.Kind == ArchiveStepKind.Accept);

    public ArchiveUse? Loan => Uses.Find(u => u is { Kind: ArchiveUseKind.Borrow, ReturnedOn: null });

    public IEnumerable<ArchiveMaterial> Kept => Materials.Where(m => m.OutOn is null);
}
