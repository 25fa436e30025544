using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Core.Reserve.Candidates;

internal sealed class SelectionCandidateConfiguration : IEntityTypeConfiguration<SelectionCandidate>
{
    public void Configure(EntityTypeBuilder<SelectionCandidate> builder)
    {
        builder.ToTable("SelectionCandidate");
        foreach (var code in new[] { nameof(SelectionCandidate.SexCode), nameof(SelectionCandidate.EthnicityCode), nameof(SelectionCandidate.EducationCode), nameof(SelectionCandidate.LevelCode) })
            builder.Property(code).HasMaxLength(10);
        builder.Property(x => x.PostText).HasMaxLength(Cadre.LongestPostText);
        builder.Property(x => x.Grassroots).HasMaxLength(200);
        builder.Property(x => x.ReviewText).HasMaxLength(400);
        builder.Property(x => x.OutcomeText).HasMaxLength(400);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Direction).WithMany().HasForeignKey(x => x.DirectionId);
        builder.HasMany(x => x.Petitions).WithOne().HasForeignKey(x => x.CandidateId);
        builder.HasOne(x => x.Investigation).WithOne().HasForeignKey<Investigation>(x => x.CandidateId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.UnitId, x.PersonId }).IsUnique();
    }
}
