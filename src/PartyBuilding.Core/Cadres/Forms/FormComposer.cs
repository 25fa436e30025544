using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Composes the approval form from the rows of the record. The ID number is left out; an export adds it.</summary>
public sealed class FormComposer(CodeTableCatalogue codes, DateOnly today)
{
    private const string Affiliations = "GB/T 4762";
    private const string Relations = "GB/T 4761";

    private static readonly FormField Party = new("person", "party");
    private static readonly FormField PartyOn = new("person", "partyOn");

    /// <summary>As it is printed: words kept from files over what the rows give.</summary>
    public ApprovalForm Printed(CadreDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return KeptTexts.Over(Compose(dossier), dossier.Kept);
    }

    /// <summary>What the rows alone give.</summary>
    public ApprovalForm Compose(CadreDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [FormElements.Name] = dossier.Person.Name,
            [FormElements.Sex] = codes.Name(CodeStandards.Sex, dossier.Person.SexCode, today),
            [FormElements.Birth] = dossier.Person.BirthDate is { } born ? FormDates.CompactMonth(born) : null,
            [FormElements.Ethnicity] = codes.Name(CodeStandards.Ethnicity, dossier.Person.EthnicityCode, today),
            [FormElements.Joined] = Joined(dossier),
            [FormElements.ProfessionalPost] = dossier.Rows("titles").MaxBy(t => t.Values["on"], StringComparer.Ordinal)?.Values["name"],
            [FormElements.Post] = dossier.Cadre.PostText,
            [FormElements.Resume] = ResumeText.Write(ResumeRows.Lines(dossier.Rows(CadreSets.Resume).Select(r => r.Values))),
            [FormElements.Rewards] = Rewards(dossier),
            [FormElements.Assessments] = Assessments(dossier),
        };
        foreach (var element in FormElements.Texts.Where(e => e.Field is not null))
            texts[element.Name] = Field(element, dossier);
        Education(dossier, texts);
        return new ApprovalForm
        {
            Texts = texts.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToDictionary(t => t.Key, t => t.Value!, StringComparer.Ordinal),
            Family = [.. dossier.Rows("family").Select(Line)], Photo = dossier.Photo,
        };
    }

    private string? Field(FormElement element, CadreDossier dossier)
    {
        if (dossier.Value(element.Field!) is not { } value)
            return null;
        var field = CadreSets.Find(element.Field!.Set)!.Find(element.Field.Key)!;
        return field.Kind switch
        {
            InfoFieldKind.Month => value.Replace("-", "", StringComparison.Ordinal),
            InfoFieldKind.Date => FormDates.Compact(FactText.Day(value)),
            _ => InfoText.Show(field, value, codes, today),
        };
    }

    private string? Joined(CadreDossier dossier)
    {
        if (dossier.JoinedOn is { } day)
            return FormDates.CompactMonth(day);
        var party = codes.Name(Affiliations, dossier.Value(Party), today);
        return party is null ? null : FormDates.Printed(dossier.Value(PartyOn)) + party;
    }

    private string Rewards(CadreDossier dossier)
    {
        var rewards = dossier.Rows("rewards").Select(r => (On: r.Values["on"], Words: $"{r.Values.GetValueOrDefault("by")}授予“{r.Values["name"]}”"));
        var punishments = dossier.Rows("punishments").Select(r => (On: r.Values["on"], Words: $"受{Show("punishments", "kind", r)}处分"));
        return string.Join('\n', rewards.Concat(punishments).OrderBy(x => x.On, StringComparer.Ordinal).Select(x => $"{FormDates.Printed(x.On)} {x.Words}。"));
    }

    private string Assessments(CadreDossier dossier) => string.Join('；', dossier.Rows("assessments")
        .OrderBy(r => r.Values["year"], StringComparer.Ordinal).Select(r => $"{Show("assessments", "year", r)}年{Show("assessments", "result", r)}"));

    private void Education(CadreDossier dossier, Dictionary<string, string?> texts)
    {
        var rows = dossier.Rows("education");
        foreach (var (level, degree, e) in new[]
        {
            (EducationSlot.FullTimeLevel, EducationSlot.FullTimeDegree,
                new[] { FormElements.FullTimeLevel, FormElements.FullTimeDegree, FormElements.FullTimeLevelSchool, FormElements.FullTimeDegreeSchool }),
            (EducationSlot.InServiceLevel, EducationSlot.InServiceDegree,
                [FormElements.InServiceLevel, FormElements.InServiceDegree, FormElements.InServiceLevelSchool, FormElements.InServiceDegreeSchool]),
        })
        {
            var (first, second) = (EducationPrint.Of(level, rows, dossier.Chosen, codes, today), EducationPrint.Of(degree, rows, dossier.Chosen, codes, today));
            texts[e[0]] = first is null ? null : EducationPrint.Words(level, first, codes, today);
            texts[e[1]] = second is null ? null : EducationPrint.Words(degree, second, codes, today);
            texts[e[2]] = first is null ? null : EducationPrint.School(first);
            // A school is named once where level and degree came from it together.
            texts[e[3]] = second is null || second.Key == first?.Key ? null : EducationPrint.School(second);
        }
    }

    private FamilyItem Line(SetRowView row) => new(
        codes.Name(Relations, row.Values["relation"], today) ?? "", row.Values["name"], row.Values.GetValueOrDefault("birth")?.Replace("-", "", StringComparison.Ordinal) ?? "",
        codes.Name(Affiliations, row.Values.GetValueOrDefault("affiliation"), today) ?? "", row.Values.GetValueOrDefault("work") ?? "", []);

    private string Show(string set, string field, SetRowView row)
        => InfoText.Show(CadreSets.Find(set)!.Find(field)!, row.Values.GetValueOrDefault(field), codes, today);
}
