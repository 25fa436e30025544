using System.Security.Cryptography;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>Puts to a member the questions of the entry form and the import, and those that only the whole record can answer.</summary>
internal sealed class MemberExamination(
    RuleCatalogue book, CodeTableCatalogue codes, IReadOnlySet<string> asked, RunSurroundings around, IdNumberSeal seal, DateOnly today)
{
    private readonly RuleChecks<MembershipDates> _dates = MembershipChecks.All.Only(asked);
    private readonly RuleChecks<DatedField> _future = DateChecks.All.Only(asked);
    private readonly RuleChecks<IdNumberFacts> _number = IdNumberChecks.All.Only(asked);
    private readonly RuleChecks<IdNumberOwner> _owner = IdNumberChecks.Person.Only(asked);
    private readonly RuleChecks<MemberFile> _file = MemberFileChecks.All.Only(asked);
    private readonly RuleChecks<NamesakeCount> _namesakes = MemberFileChecks.Namesakes.Only(asked);
    private readonly bool _opens = IdNumberChecks.Person.Only(asked).Codes.Any() || asked.Contains("ID-FORM");

    public IEnumerable<FoundFault> Examine(MemberFacts facts)
        => Findings(facts).Select(f => new FoundFault(f, QualityKind.Member, facts.PersonId, facts.OrganisationId, Mark(f, facts)));

    private IEnumerable<Finding> Findings(MemberFacts facts)
    {
        var dates = new MembershipDates(facts.BirthDate, facts.JoinedOn, facts.BecameFullOn, facts.EndedOn);
        var found = Ask(_dates, dates, facts.JoinedOn)
            .Concat(Ask(_future, new DatedField("JoinedOn", "入党时间", facts.JoinedOn, today), today))
            .Concat(Ask(_future, new DatedField("BecameFullOn", "转正时间", facts.BecameFullOn, today), today))
            .Concat(Ask(_future, new DatedField("BirthDate", "出生日期", facts.BirthDate, today), today))
            .Concat(Numbers(facts));
        return facts.OnBooks
            ? found.Concat(Ask(_file, File(facts), today)).Concat(Ask(_namesakes, new NamesakeCount(around.NamesakesOf(facts.PersonId)), today))
            : found;
    }

    // The number is opened here, used and let go; a finding says which field disagrees and nothing of the number.
    private IEnumerable<Finding> Numbers(MemberFacts facts)
    {
        if (facts.Ciphertext is null)
            return [];
        var held = facts.BlindIndex is { } index && around.IsHeldTwice(index);
        if (!_opens)
            return Ask(_number, new IdNumberFacts(null, today, held), today);
        return Open(facts) is { } number
            ? Ask(_number, new IdNumberFacts(number.Value, today, held), today)
                .Concat(Ask(_owner, new IdNumberOwner(number, facts.SexCode, facts.BirthDate), today))
            : Ask(_number, new IdNumberFacts(null, today, held), today).Concat(Unreadable());
    }

    private IEnumerable<Finding> Unreadable()
        => asked.Contains("ID-FORM") && book.InForce("ID-FORM", today) is { } rule
            ? [rule.Broken("保存的公民身份号码打不开或读不出来。", "IdNumber", "对照证件重新登记号码，并告诉系统管理员。")]
            : [];

    private IdNumber? Open(MemberFacts facts)
    {
        try
        {
            return seal.Open(
                new PersonIdNumber { PersonId = facts.PersonId, Ciphertext = facts.Ciphertext, Nonce = facts.Nonce, Tag = facts.Tag, KeyId = facts.KeyId },
                facts.PersonKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private MemberFile File(MemberFacts facts) => new(
        facts.Ciphertext is not null, codes.Name(CodeStandards.MissingIdReason, facts.MissingReasonCode, today), facts.SexCode, facts.BirthDate,
        facts.EthnicityCode, facts.EducationCode, facts.JoinedOn, facts.Standing == MemberStanding.Full, facts.BecameFullOn, facts.PartyGroup,
        around.MembersOf(facts.OrganisationId), around.HasGroups(facts.OrganisationId), today);

    private IReadOnlyList<Finding> Ask<T>(RuleChecks<T> checks, T facts, DateOnly on) => book.Evaluate(checks, facts, on, RuleOccasion.Batch).Notes;

    // Only the values the rule looked at: another field that changes brings nothing back.
    private static byte[] Mark(Finding finding, MemberFacts m)
    {
        var field = finding.Field ?? "";
        return finding.RuleCode switch
        {
            "MEM-JOINED-AGE" or "MEM-BORN-BEFORE-JOINED" => Of(m.BirthDate, m.JoinedOn),
            "MEM-FULL-AFTER-JOINED" => Of(m.JoinedOn, m.BecameFullOn),
            "MEM-LEFT-AFTER-JOINED" => Of(m.JoinedOn, m.EndedOn),
            "MEM-AGE-LIMIT" => Of(m.BirthDate),
            "MEM-PROBATION-OVER" => Of(m.JoinedOn, m.Standing),
            "ID-FORM" or "ID-DUPLICATE" => Of(m.BlindIndex),
            "ID-BIRTH-DATE" => Of(m.BlindIndex, m.BirthDate),
            "ID-SEX" => Of(m.BlindIndex, m.SexCode),
            "ID-MISSING" => Of(m.MissingReasonCode),
            "DATE-FUTURE" => Of(field == "JoinedOn" ? m.JoinedOn : field == "BirthDate" ? m.BirthDate : m.BecameFullOn),
            "MEM-NAMESAKE" => Of(m.BirthDate, finding.Message),
            _ => Of(),
        };
        byte[] Of(params ReadOnlySpan<object?> values) => Fingerprint.Of(finding.RuleCode, m.PersonId, field, values);
    }
}
