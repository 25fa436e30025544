using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.AwardRounds;

internal sealed class AwardNominationConfiguration : IEntityTypeConfiguration<AwardNomination>
{
    public void Configure(EntityTypeBuilder<AwardNomination> builder)
    {
        builder.ToTable("AwardNomination");
        builder.Property(x => x.Deeds).HasMaxLength(1000);
        builder.HasOne(x => x.Round).WithMany().HasForeignKey(x => x.RoundId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Subject).WithMany().HasForeignKey(x => x.SubjectId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.RoundId, x.Status });
    }
}
