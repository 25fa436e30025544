using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What a notice says of a person, composed from the record: nobody types it again (手册2008 L2752).</summary>
public sealed class NoticeText(DossierReader dossiers, CodeTableStore codes, TimeProvider clock)
{
    /// <summary>In the order of the documents. A title is left out when there is none.</summary>
    public async Task<IReadOnlyList<NoticeLine>> ReadAsync(CaseCandidate candidate, AppointmentCase found, bool omitsPost, CancellationToken cancel)
    {
        var dossier = (await dossiers.ReadAsync([candidate.CadreId], cancel)).Single();
        var form = new FormComposer(await codes.CurrentAsync(cancel), clock.Today()).Printed(dossier);
        string[] schooling = [FormElements.FullTimeLevel, FormElements.FullTimeDegree, FormElements.InServiceLevel, FormElements.InServiceDegree];
        return
        [
            Wanted("姓名", candidate.Name), Wanted("性别", form[FormElements.Sex]), Wanted("出生年月", Month(form[FormElements.Birth])), Wanted("民族", form[FormElements.Ethnicity]),
            Wanted("籍贯", form[FormElements.NativePlace]), Wanted("学历学位", string.Join('，', schooling.Select(e => form[e]).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal))),
            new NoticeLine("职称", form[FormElements.ProfessionalPost], IsWanted: false), Wanted("政治面貌", dossier.JoinedOn is null ? form[FormElements.Joined] : "中共党员"),
            Wanted("工作简历", form[FormElements.Resume]), Wanted("现任职务", form[FormElements.Post]), new NoticeLine("拟任职务", omitsPost ? "" : found.FullPost, IsWanted: !omitsPost),
        ];
    }

    private static NoticeLine Wanted(string label, string text) => new(label, text, IsWanted: true);

    /// <summary>198003 as 1980年3月.</summary>
    private static string Month(string compact) => compact.Length == 6 ? $"{compact[..4]}年{compact[4..].TrimStart('0')}月" : compact;
}
