using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Tests.Cadres;

public sealed class CadreSetTests : CadreTest
{
    [Fact]
    public async Task The_newest_level_is_the_cadres_level()
    {
        var key = await CadreAsync();
        await AddAsync(key, "levels", ("level", "42"), ("from", "2015-03-01"));
        await AddAsync(key, "levels", ("level", "41"), ("from", "2021-05-01"));
        await AddAsync(key, "levels", ("level", "52"), ("from", "2008-01-01"));
        var record = (await RecordAsync(key))!;
        (record.LevelCode, record.LevelSince).ShouldBe(("41", new DateOnly(2021, 5, 1)));
    }

    [Fact]
    public async Task What_a_member_and_a_cadre_share_is_one_row_and_stands_in_both_histories()
    {
        var member = await World.MemberAsync(Branch);
        var key = (await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section())).Value;
        await AddAsync(key, "education", ("level", "20"), ("school", "甲大学"));
        var education = InfoSets.Find("education")!;
        (await With((MemberSetQueries q) => q.RowsAsync(member.Person.PublicId, education))).Single().Values["school"].ShouldBe("甲大学");
        (await With((MemberSetQueries q) => q.HistoryAsync(member.Person.PublicId, education))).ShouldAllBe(l => l.Who.Contains("干部科甲"));
    }

    [Fact]
    public async Task A_members_record_shows_no_trace_of_the_cadre()
    {
        var member = await World.MemberAsync(Branch);
        var key = (await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section())).Value;
        await AddAsync(key, "assessments", ("year", "2025"), ("result", "1"));
        await TakeAsync(await PostAsync(key, "教育局", "副局长", new DateOnly(2021, 5, 1)));
        InfoSets.Find("assessments").ShouldBeNull();
        var record = (await With((MemberQueries q) => q.RecordAsync(member.Person.PublicId, OrgScope.Of(Branch.Path))))!;
        record.History.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_of_another_cadre_is_not_this_ones_copy()
    {
        var (one, other) = (await CadreAsync(), await CadreAsync(West, "测试乙"));
        var row = await AddAsync(one, "assessments", ("year", "2025"), ("result", "1"));
        var stolen = new SaveSetRow(other, await VersionAsync(other), "assessments", row, new Dictionary<string, string?> { ["year"] = "2024", ["result"] = "2" });
        (await With((CadreSetService s) => s.ChangeAsync(stolen, Section()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("SET-GONE");
    }

    [Fact]
    public async Task The_resume_is_written_as_text_and_read_as_rows()
    {
        var key = await CadreAsync();
        const string Text = "1998.07--2006.05  甲厂技术员\n（其间：2001.09--2003.06在市委党校学习）\n2006.05--         乙局科员";
        (await ResumeAsync(key, Text)).Value.ShouldBe(3);
        (await TextAsync(key)).ShouldBe(Text);
        // The same text again writes nothing; a longer one keeps what stands before the change.
        await ResumeAsync(key, Text);
        (await Read(db => db.Set<InfoRow>().CountAsync(r => r.SetKey == "resume"))).ShouldBe(3);
        await ResumeAsync(key, Text.Replace("乙局科员", "乙局科长", StringComparison.Ordinal));
        (await Read(db => db.Set<InfoRow>().CountAsync(r => r.SetKey == "resume"))).ShouldBe(4);
        (await TextAsync(key)).ShouldEndWith("乙局科长");
    }

    [Fact]
    public async Task A_resume_with_a_line_that_cannot_be_read_writes_nothing_and_names_every_line()
    {
        var key = await CadreAsync();
        var refused = await ResumeAsync(key, "1998.07--2006.05  甲厂技术员\n98年到2006年乙厂\n2030.01--2031.02  丙局");
        refused.Findings.Count.ShouldBe(2);
        refused.Findings.ShouldContain(f => f.Message.StartsWith("第 2 行"));
        (await Read(db => db.Set<InfoRow>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public void Every_set_names_a_code_table_that_exists_and_fits_its_value()
        => CadreSets.All.SelectMany(s => s.Fields).Where(f => f.Kind == InfoFieldKind.Code)
            .ShouldAllBe(f => Core.CodeTables.CodeTableCatalogue.Embedded.Entries(f.Standard!, new DateOnly(2026, 1, 1)).Any());

    private async Task<Guid> AddAsync(Guid cadre, string set, params (string Key, string Value)[] values)
    {
        var row = new SaveSetRow(cadre, await VersionAsync(cadre), set, Guid.CreateVersion7(), values.ToDictionary(v => v.Key, v => (string?)v.Value));
        var added = await With((CadreSetService s) => s.AddAsync(row, Section()));
        added.IsOk.ShouldBeTrue(string.Join(' ', added.Findings.Select(f => f.Message)));
        return added.Value;
    }

    private async Task<Outcome<int>> ResumeAsync(Guid cadre, string text)
    {
        var save = new SaveResume(cadre, await VersionAsync(cadre), text);
        return await With((ResumeService s) => s.SaveAsync(save, Section()));
    }

    private async Task<string> TextAsync(Guid cadre)
    {
        var record = (await RecordAsync(cadre))!;
        var rows = await With((MemberSetQueries q) => q.RowsAsync(record.PersonKey, CadreSets.Find("resume")!));
        return ResumeText.Write(ResumeRows.Lines(rows.Select(r => r.Values)));
    }
}
