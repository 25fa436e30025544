using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.FieldWork;

internal sealed class FieldResearchConfiguration : IEntityTypeConfiguration<FieldResearch>
{
    public void Configure(EntityTypeBuilder<FieldResearch> builder)
    {
        builder.ToTable("FieldResearch");
        builder.Property(x => x.Place).HasMaxLength(FieldResearchService.MostPlace);
        builder.Property(x => x.Findings).HasMaxLength(FieldResearchService.MostText);
        builder.Property(x => x.UsedIn).HasMaxLength(FieldResearchService.MostText);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo, x.From });
    }
}
