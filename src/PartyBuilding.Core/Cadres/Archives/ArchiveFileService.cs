using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Opens files and says where they stand.</summary>
public sealed class ArchiveFileService(PartyBuildingDbContext db, LedgerTransaction ledger, ArchiveDesk desk)
{
    /// <returns>Key of the file.</returns>
    public Task<Outcome<Guid>> OpenAsync(OpenArchiveFile input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageCadres))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<ArchiveFile>().AnyAsync(f => f.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var seen = db.Organisations.In(context.Scope).Select(o => o.Id);
                if (await db.Set<Cadre>().SingleOrDefaultAsync(c => c.PublicId == input.CadreKey && seen.Contains(c.OrganisationId), cancel) is not { } cadre)
                    return Outcome<Guid>.NotFound();
                var keeper = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.CustodianKey && o.ClosedOn == null, cancel);
                var read = await ReadAsync(input, keeper, cadre, context, cancel);
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                var file = read.File!;
                db.Add(file);
                desk.Record(
                    context, "archive.opened", file, keeper!.Path, $"{(input.From is null ? "建立" : $"从{file.Transfers[0].Unit}转入")}{file.Kind.Title()}，档号 {file.Number}", no, new { input.BasisKind, input.Basis });
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>Key of the file.</returns>
    public Task<Outcome<Guid>> PlaceAsync(PlaceArchiveFile input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var read = await desk.InputAsync(context.Today, cancel);
                var number = read.Text(input.Number, ArchiveFile.LongestNumber, "档号", nameof(input.Number));
                var place = read.Text(input.Place, ArchiveFile.LongestPlace, "存放位置", nameof(input.Place), isRequired: false);
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                (open.File.Number, open.File.Place) = (number!, place);
                desk.Record(context, "archive.placed", open, $"档号 {number}，存放位置{(place is null ? "未填" : $" {place}")}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<(ArchiveFile? File, List<Rules.Finding> Findings)> ReadAsync(OpenArchiveFile input, Organisation? keeper, Cadre cadre, CommandContext context, CancellationToken cancel)
    {
        var read = await desk.InputAsync(context.Today, cancel);
        if (keeper is null)
            read.Findings.Add(CadreFindings.Organisation(nameof(input.CustodianKey)));
        read.Choice(input.Kind, "正本或副本", nameof(input.Kind));
        var number = read.Text(input.Number, ArchiveFile.LongestNumber, "档号", nameof(input.Number));
        var place = read.Text(input.Place, ArchiveFile.LongestPlace, "存放位置", nameof(input.Place), isRequired: false);
        read.Past(input.On, "日期", nameof(input.On));
        var from = read.Text(input.From, ArchiveFile.LongestLine, "转出单位", nameof(input.From), isRequired: false);
        var basis = read.Text(input.Basis, ArchiveFile.LongestLine, "依据文号", nameof(input.Basis), isRequired: from is not null);
        if (from is not null)
            read.Code(CodeStandards.ArchiveBasis, input.BasisKind, "转递依据", nameof(input.BasisKind));
        var pieces = from is null ? (short)0 : read.Number(input.Pieces, "材料份数", nameof(input.Pieces));
        // F7: the original has one keeper, whoever asks.
        if (input.Kind == ArchiveKind.Original && await db.Set<ArchiveFile>().Where(f => f.CadreId == cadre.Id && f.Kind == ArchiveKind.Original && f.PassedOn == null)
            .Select(f => f.Custodian!.Name).FirstOrDefaultAsync(cancel) is { } other)
            read.Findings.Add(ArchiveFindings.Original(other));
        if (read.Findings.Count > 0)
            return (null, read.Findings);
        var file = new ArchiveFile { Key = input.Key, CadreId = cadre.Id, Kind = input.Kind!.Value, CustodianId = keeper!.Id, Number = number!, Place = place, OpenedOn = input.On };
        if (from is not null)
            file.Transfers.Add(new ArchiveTransfer { Passing = ArchivePassing.In, Unit = from, BasisKind = input.BasisKind!, Basis = basis!, On = input.On, Pieces = pieces });
        return (file, read.Findings);
    }
}
